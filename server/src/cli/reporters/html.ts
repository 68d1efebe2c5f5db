/** A page that opens anywhere: no script, nothing fetched, prints well. */
import { type FileResult, type Located, slashed } from '../results';
import { nameOf, type Reporter, type ReporterContext, summaryText } from './reporter';

const STYLE = `
:root{color-scheme:light dark;--line:#8884;--error:#c62828;--warning:#b26a00;--information:#1565c0;--hint:#00796b}
@media (prefers-color-scheme:dark){:root{--error:#ff8a80;--warning:#ffb74d;--information:#82b1ff;--hint:#80cbc4}}
body{font:16px/1.7 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}
ol{list-style:none;margin:0;padding:0}li{border-left:.25rem solid var(--level);padding:.25rem .75rem;margin:.75rem 0;break-inside:avoid}
.level{color:var(--level);font-weight:bold}.place,.rule{opacity:.7}.text{display:block;border-top:1px solid var(--line);margin-top:.25rem;overflow-wrap:anywhere}
mark{background:none;color:inherit;border-bottom:2px solid var(--level)}`;

export function html(context: ReporterContext): Reporter {
  const { say, locale } = context;
  const title = say('笔正检查报告', 'Bizheng report');
  const body: string[] = []; // Held back, since the counts come first on the page.
  const head = `<!DOCTYPE html>\n<html lang="${locale}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n<style>${STYLE}\n</style>\n<h1>${title}</h1>\n`;
  const item = ({ range, severity, message, rule, place }: Located, { lines }: FileResult): string => {
    const { start, end } = range;
    const line = lines.lineText(start.line);
    const last = end.line > start.line ? line.length : end.character;
    const [from, to] = [Math.max(0, start.character - 30), last + 30];
    const excerpt = `${from > 0 ? '…' : ''}${escape(line.slice(from, start.character))}<mark>${escape(line.slice(start.character, last))}</mark>${escape(line.slice(last, to))}${to < line.length ? '…' : ''}`;
    return (
      `<li style="--level:var(--${severity})"><span class="level">${nameOf(severity, context)}</span> ` +
      `<span class="place">${escape(place ?? say(`第 ${start.line + 1} 行`, `line ${start.line + 1}`))}</span> ${escape(message)} <code class="rule">${escape(rule)}</code>` +
      `<span class="text">${excerpt}</span></li>\n`
    );
  };
  return {
    file: (result) => {
      if (!result.error && result.findings.length === 0) return '';
      const problem = result.error
        ? `<p>${say('没能检查：', 'Not checked: ')}${escape(result.error.message)}</p>\n`
        : '';
      body.push(
        `<h2>${escape(slashed(result.path))}</h2>\n${problem}<ol>\n${result.findings.map((finding) => item(finding, result)).join('')}</ol>\n`,
      );
      return '';
    },
    end: (summary) => `${head}<p>${escape(summaryText(summary, context))}</p>\n${body.join('')}</html>\n`,
  };
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
