/** How loud missing-section is of what nothing but custom asks for. */
import { isSurelyOfficial } from '../report/genre';
import type { Report } from '../report/report';
import type { Severity } from './rule';

/**
 * The grade of what custom alone asks for. A weekly without what comes next lacks it; a course that is over, a report that accepts a
 * work or a project of students as often does without, unless the paper is official beyond doubt.
 */
export const gradeOfCustom = (report: Report): Severity =>
  report.genre.id === 'zhoubao' || isSurelyOfficial(report) ? 'information' : 'hint';
