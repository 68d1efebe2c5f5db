/** What goes into the tools and comes out of them, as schemas that clients are shown. Descriptions are for models: in English. */
import * as z from 'zod/v4';

const place = {
  line: z.number().int().describe('from 1'),
  column: z.number().int().describe('from 1, in UTF-16 units'),
  quote: z.string().describe('what is written there, on one line, cut where it is long'),
};
const kind = z
  .object({ id: z.string(), name: z.string() })
  .nullable()
  .describe('the kind of document (文种) it is taken for');
const severity = z.enum(['error', 'warning', 'information', 'hint']);
const omitted = z.number().int().describe('how many more there are that are not listed');

/** Where the answer comes from; the same for all tools. */
const source = {
  path: z.string().optional().describe('the file that was read'),
  encoding: z.string().optional().describe('its encoding'),
  settingsProblem: z.string().optional().describe('why the settings file bizheng.json does not hold, if it does not'),
};

const edit = z.object({
  ...place,
  endLine: z.number().int(),
  endColumn: z.number().int(),
  newText: z.string().describe('what to put in place of line:column to endLine:endColumn'),
});
const finding = z.object({
  ...place,
  rule: z.string().describe('its page is the resource bizheng://rules/{rule}'),
  severity,
  message: z.string().describe('what is wrong, why and what to do, with the arithmetic where there is any'),
  related: z.array(z.object({ ...place, message: z.string() })).describe('other places it has to do with'),
  fixes: z.array(
    z.object({
      title: z.string(),
      safe: z.boolean().describe('certain to be right; otherwise a proposal'),
      edits: z.array(edit),
    }),
  ),
});

export const input = z.object({
  path: z
    .string()
    .optional()
    .describe('a draft (.md .txt .gongwen .gw …) inside the allowed folders; either this or text'),
  text: z.string().optional().describe('the draft itself; either this or path'),
  kind: z.string().optional().describe('kind of document (文种) where it is not recognised, e.g. 工作总结, 通知'),
  format: z
    .enum(['plain', 'markdown'])
    .optional()
    .describe('how to read it; by the file name, or by what it looks like'),
  language: z.enum(['zh-CN', 'en']).optional().describe('language of the messages'),
});

export const outputs = {
  check_draft: z.object({
    ...source,
    kind,
    counts: z.object({
      error: z.number().int(),
      warning: z.number().int(),
      information: z.number().int(),
      hint: z.number().int(),
    }),
    findings: z.array(finding).describe('in order of place; the most severe where there are too many'),
    omitted,
  }),
  list_figures: z.object({
    ...source,
    total: z.number().int(),
    doubtful: z.number().int(),
    verified: z.number().int(),
    figures: z.array(
      z.object({
        ...place,
        written: z.string(),
        name: z.string().describe('what it counts; empty when the text does not say'),
        section: z.string().describe('heading it stands under'),
        value: z.string().describe('exact, in base units: 3.2万元 is 32000; empty when it is no figure of its own'),
        unit: z.string().describe('as written, without 万 and 亿'),
        dimension: z.string(),
        period: z.string().describe('the time that the text names for it'),
        state: z.enum(['doubtful', 'verified', 'plain']).describe('plain: nothing to check it against'),
        note: z.string().describe('the arithmetic it was checked with, or what is wrong'),
        places: z.number().int().describe('in how many places the draft states it'),
      }),
    ),
    omitted,
  }),
  verify_figures: z.object({
    ...source,
    holds: z.array(
      z.object({
        ...place,
        kind: z.enum(['sum', 'ratio', 'amount', 'repeat']),
        arithmetic: z.string().describe('in the units of the writer'),
        against: z.array(z.object(place)).describe('what it was checked against'),
      }),
    ),
    fails: z.array(finding).describe('figures that contradict each other or do not add up'),
    held: z.number().int().describe('how many hold, listed or not'),
    failed: z.number().int().describe('how many fail, listed or not'),
  }),
  list_blanks: z.object({
    ...source,
    total: z.number().int(),
    blanks: z.array(
      z.object({
        ...place,
        category: z.enum(['date', 'number', 'place', 'unit', 'person', 'other']),
        wants: z.string().describe('what is to be filled in'),
        group: z.number().int().describe('blanks of one group want the same text'),
      }),
    ),
    omitted,
  }),
  outline: z.object({
    ...source,
    kind,
    title: z.string(),
    lines: z.number().int(),
    length: z.number().int().describe('characters, in UTF-16 units'),
    parts: z
      .array(
        z.object({
          name: z.string(),
          detail: z.string().describe('first words under it'),
          depth: z.number().int().describe('0 the outermost'),
          line: z.number().int(),
          endLine: z.number().int(),
        }),
      )
      .describe('each before those inside it'),
    omitted,
  }),
};
