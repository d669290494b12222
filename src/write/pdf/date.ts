/** The property that dates the file instead of the paper, in seconds since 1970; it is not written among the others. */
export const epochProperty = 'SOURCE_DATE_EPOCH';

/**
 * The moment that stands for a paper in its metadata: midnight UTC of its own date, the first day where the day is
 * not known, 1980-01-01 (the earliest date that a ZIP entry can carry, so that both files agree) where nothing is.
 */
function paperDate(iso: string): Date {
  const [year = 1980, month = 1, day = 1] = iso === '' ? [] : iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The moment of creation and of the last change. Throws RangeError where `epoch` is no count of seconds. */
export function momentOf(iso: string, epoch: string | undefined): Date {
  if (epoch === undefined) return paperDate(iso);
  if (!/^\d{1,11}$/.test(epoch)) throw new RangeError(`${epochProperty} is not a count of seconds: ${epoch}`);
  return new Date(Number(epoch) * 1000);
}
