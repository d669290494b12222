/**
 * The moment that stands for a paper in its metadata: midnight UTC of its own date, the first day where the day is
 * not known, 1980-01-01 (the earliest date that a ZIP entry can carry, so that both files agree) where nothing is.
 */
export function paperDate(iso: string): Date {
  const [year = 1980, month = 1, day = 1] = iso === '' ? [] : iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}
