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

Usage: bizheng check [PATH…] [options]    check drafts
       bizheng export DRAFT… [-o FILE.docx|FOLDER] [--force]   make Word files of drafts
       bizheng layout MODEL.docx          the layout of a model Word file, as settings
       bizheng lsp                        the language server on standard input and output, for editors
       bizheng mcp [--root FOLDER]…       an MCP server for AI agents (bizheng mcp --help)

PATH is a draft or a folder (default: this one). Folders are searched for .md .markdown .txt .gongwen .gw
.docx;
a file named here is always checked.

  --format ${formats}   (default: text)
  -o, --output FILE     write the report, or the Word file, to FILE
  --severity LEVEL      leave out what is below LEVEL: ${levels}
  --rule ID             only this rule; may be repeated
  --config FILE         settings for all drafts (default: the nearest bizheng.json to each)
  --baseline FILE       leave out the findings that FILE lists
  --write-baseline      list today's findings in that FILE instead
  --fix                 carry out the safe fixes, in the draft's own encoding
  --annotate COPY.docx  write the findings on one .docx into a copy of it, as comments; with --fix the safe fixes
                        too, as tracked changes
  --force               a Word file that is made may replace one that is there
  --exit-zero           exit with 0 even when there are findings
  --locale zh-CN|en     language of the messages
  -v, --version         version, and which word segmenter runs
  -h, --help            this text

export makes a Word file in the layout of GB/T 9704, or of "layout" in bizheng.json, beside the draft.
layout reads that layout off a model and prints it.

Exit status: 0 clean; 1 findings of level warning or error, or a file that could not be read; 2 could not run
(a bad option, no such path).
`
    : `笔正：检查公文和事务文书，全程离线，文稿不出本机。

用法：bizheng check [文件或文件夹…] [选项]     检查文稿
      bizheng export 文稿… [-o 文件.docx 或文件夹] [--force]   导出 Word
      bizheng layout 样板.docx                 读出样板的版式，写进 bizheng.json
      bizheng lsp                              语言服务器（标准输入输出），供编辑器启动
      bizheng mcp [--root 文件夹]…             给 AI 智能体用的 MCP 服务（bizheng mcp --help）

不写路径就检查当前文件夹。文件夹里找 .md .markdown .txt .gongwen .gw .docx；点名的文件一律检查。

  --format ${formats}   输出格式（默认 text）
  -o, --output FILE     把结果（或导出的 Word）写进 FILE
  --severity LEVEL      低于 LEVEL 的不报：${levels}
  --rule ID             只查这条规则，可以写多次
  --config FILE         所有文稿都用这份设置（默认用离文稿最近的 bizheng.json）
  --baseline FILE       FILE 里记着的旧问题不再报
  --write-baseline      把眼下的问题记进上面的 FILE
  --fix                 改正有把握的错误，编码、换行保持原样
  --annotate 副本.docx  把一份 .docx 的问题写成批注，放进它的副本；加 --fix 则有把握的错误用修订改好
  --force               生成的 Word 可以盖掉已有的文件
  --exit-zero           有问题也返回 0
  --locale zh-CN|en     提示所用的语言
  -v, --version         版本，以及在用的分词程序
  -h, --help            本说明

export 按 GB/T 9704（或 bizheng.json 的 layout）排成 Word，放在文稿旁边。
layout 从一份样板里读出版式，打印成 layout。

返回值：0 没有问题；1 有“警告”以上的问题，或有文件没能检查；2 没能运行（选项不对、没有这个路径）。
`;
}
