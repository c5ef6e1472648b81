/** Whether a text is a day that a calendar has, written `YYYY-MM-DD`, from year 1 on: before it there is no year 0. */
export function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return (
    time !== null &&
    !text.startsWith('0000') &&
    !Number.isNaN(time.getTime()) &&
    time.toISOString().slice(0, 10) === text
  )
}
