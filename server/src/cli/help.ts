/** What --help prints. */
import type { Locale } from '../core/index';
import { FORMATS } from './reporters/index';
import { SEVERITIES } from './results';

/** The help text in `locale`. */
export function helpText(locale: Locale): string {
  const formats = FORMATS.join('|');
  const levels = SEVERITIES.join('|');
  return locale === 'en'
    ? `Bizheng checks official reports written in Chinese. Nothing leaves this machine.

Usage: bizheng check [PATH…] [options]

PATH is a draft or a folder (default: this one). Folders are searched for .md .markdown .txt .gongwen .gw
.docx;
a file named here is always checked.

  --format ${formats}   (default: text)
  -o, --output FILE     write the report to FILE
  --severity LEVEL      leave out what is below LEVEL: ${levels}
  --rule ID             only this rule; may be repeated
  --config FILE         settings for all drafts (default: the nearest bizheng.json to each)
  --baseline FILE       leave out the findings that FILE lists
  --write-baseline      list today's findings in that FILE instead
  --fix                 carry out the safe fixes, in the draft's own encoding
  --annotate COPY.docx  write the findings on one .docx into a copy of it, as comments; with --fix the safe fixes
                        too, as tracked changes
  --force               that copy may replace a file that is there
  --exit-zero           exit with 0 even when there are findings
  --locale zh-CN|en     language of the messages
  -v, --version         version, and which word segmenter runs
  -h, --help            this text

Exit status: 0 clean; 1 findings of level warning or error, or a file that could not be read; 2 could not run
(a bad option, no such path).
`
    : `笔正：检查公文和事务文书，全程离线，文稿不出本机。

用法：bizheng check [文件或文件夹…] [选项]

不写路径就检查当前文件夹。文件夹里找 .md .markdown .txt .gongwen .gw .docx；点名的文件一律检查。

  --format ${formats}   输出格式（默认 text）
  -o, --output FILE     把结果写进 FILE
  --severity LEVEL      低于 LEVEL 的不报：${levels}
  --rule ID             只查这条规则，可以写多次
  --config FILE         所有文稿都用这份设置（默认用离文稿最近的 bizheng.json）
  --baseline FILE       FILE 里记着的旧问题不再报
  --write-baseline      把眼下的问题记进上面的 FILE
  --fix                 改正有把握的错误，编码、换行保持原样
  --annotate 副本.docx  把一份 .docx 的问题写成批注，放进它的副本；加 --fix 则有把握的错误用修订改好
  --force               副本可以盖掉已有的文件
  --exit-zero           有问题也返回 0
  --locale zh-CN|en     提示所用的语言
  -v, --version         版本，以及在用的分词程序
  -h, --help            本说明

返回值：0 没有问题；1 有“警告”以上的问题，或有文件没能检查；2 没能运行（选项不对、没有这个路径）。
`;
}
