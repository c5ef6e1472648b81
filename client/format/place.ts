const degrees = (value: number, positive: string, negative: string): string => {
  const shown = Math.abs(value).toFixed(2)
  // What is rounded to the line itself lies on neither side.
  const side = Number(shown) === 0 ? '' : ` ${value > 0 ? positive : negative}`
  return `${shown}°${side}`
}

/** Degrees north and east (WGS 84) with their hemispheres: 30.20, -97.50 → `30.20° N, 97.50° W`. */
export const formatCoordinates = (latitude: number, longitude: number): string =>
  `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`
