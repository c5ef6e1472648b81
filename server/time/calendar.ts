/** Whether a text is a day that a calendar has, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text
}
