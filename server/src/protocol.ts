/**
 * The few messages between our client and server that LSP has no name for: their method names and what travels in them.
 * Nothing here does anything, so both sides may import it. `D` is LSP's Diagnostic, which each side has from its own library.
 */

/** Request: judge files that nobody need have open. Results arrive in batches as partial results, files in any order. */
export const CHECK_FILES = 'bizheng/checkFiles';

export interface CheckFilesParams {
  readonly uris: readonly string[];
  /** The folders that were chosen: what ignore files leave out of them is passed over. */
  readonly roots?: readonly string[];
  /** LSP tokens: progress in percent, and batches of `CheckedFile`. */
  readonly workDoneToken?: string | number;
  readonly partialResultToken?: string | number;
}

/** One file's outcome. A file that could not be read carries `failure`, and one diagnostic that says the same. */
export interface CheckedFile<D> {
  readonly uri: string;
  readonly diagnostics: D[];
  /** False for a file that was passed over: a README, or excluded by the settings. */
  readonly judged: boolean;
  readonly failure?: string;
  /** A settings or ignore file that holds for files of the check and has something wrong in it. */
  readonly settings?: true;
}

/** The closing answer; `checked` is less than what was asked for after a cancel. */
export interface CheckFilesResult {
  readonly checked: number;
}

/** Request: what there is now in files of a workspace folder, as the baseline that the command line reads; null after a cancel. */
export const TAKE_BASELINE = 'bizheng/takeBaseline';

export interface TakeBaselineParams {
  readonly uris: readonly string[];
  readonly root: string;
}

/** The text of the baseline, to be written by the client, and how many findings it holds. */
export interface TakenBaseline {
  readonly text: string;
  readonly count: number;
}

/** Request of a server without a disk to its client: what stands at an address, with its bytes on demand. */
export const READ_FILE = 'bizheng/readFile';

export interface ReadFileParams {
  readonly uri: string;
  readonly wantsBytes: boolean;
}

/** `other` is what is there and no regular file. */
export interface FileSeen {
  readonly kind: 'nothing' | 'empty' | 'file' | 'other';
  readonly bytes?: Uint8Array;
  /** Why there are no bytes, where there should be. */
  readonly trouble?: { readonly reason: 'unreadable' | 'too-large'; readonly zh: string; readonly en: string };
}

/** Notification: the results of folder checks were cleared, so files judged only because of them are quiet again. */
export const CLEAR_CHECKED = 'bizheng/clearChecked';

/** Request: what the status item shows of an open draft. */
export const DRAFT_STATUS = 'bizheng/draftStatus';

export interface DraftStatusParams {
  readonly uri: string;
}

/**
 * Why a document is or is not judged: `quiet` is no official writing as far as we can tell, `excluded` and `off` are
 * the user's settings, `garbled` was opened in the wrong encoding.
 */
export type DraftState = 'judged' | 'quiet' | 'excluded' | 'off' | 'too-large' | 'garbled' | 'closed';

export interface DraftStatus {
  readonly state: DraftState;
  /** Kind of document (文种), in the reader's language, and how it is known; absent when it is not. */
  readonly genre?: {
    readonly id: string;
    readonly name: string;
    readonly by: 'setting' | 'front-matter' | 'title' | 'cue' | 'body' | 'none';
  };
  /** How many findings, by severity. */
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  /** Findings that are not told since the baseline has them. */
  readonly old: number;
  /** How many entries of what is ignored are noted for it, in the draft or in settings. */
  readonly ignored: number;
  /** Slots that nobody filled. */
  readonly blanks: number;
  /** Seconds that judging took, when that was too long. */
  readonly slow?: number;
}

/** Request (`DraftStatusParams`): what is ignored in an open draft, wherever that is noted. */
export const IGNORED = 'bizheng/ignored';

/** `id`: the same as long as it says the same. `where`: how far it reaches; what is in the user's settings the client takes back. */
export interface IgnoredEntry {
  readonly id: string;
  /** The rule, in the reader's language. */
  readonly label: string;
  readonly detail: string;
  readonly where: 'place' | 'draft' | 'folder' | 'user';
  readonly rule?: string;
  readonly range?: PlainRange;
}

/** Request: the WorkspaceEdit that takes an entry back; null when it is not there any more. */
export const TAKE_BACK = 'bizheng/takeBack';

export interface TakeBackParams {
  readonly uri: string;
  readonly id: string;
}

/** LSP's Range. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Request (`DraftStatusParams`): the figures of an open draft, what is in doubt first. */
export const FIGURES = 'bizheng/figures';

/** One figure. `note` says what it was checked with or what is wrong; `places`: in how many the draft states it. */
export interface FigureLine {
  readonly range: PlainRange;
  readonly written: string;
  readonly name: string;
  readonly state: 'doubtful' | 'verified' | 'plain';
  readonly note: string;
  readonly places: number;
}

export interface FiguresResult {
  readonly state: DraftState;
  readonly doubts: readonly { readonly figure: FigureLine; readonly others: readonly FigureLine[] }[];
  /** In order; `title` is empty for what stands before the first heading. */
  readonly sections: readonly { readonly title: string; readonly figures: readonly FigureLine[] }[];
}

/** Request (`DraftStatusParams`): the blanks of an open document, in order. */
export const BLANKS = 'bizheng/blanks';

/** `wants`: what is missing, in the reader's language. Blanks of one group want the same text. */
export interface BlankPlace {
  readonly range: PlainRange;
  readonly wants: string;
  readonly group: number;
}

/** Notification (`DraftStatusParams`): the cursor left the place where an open document was last typed. */
export const CURSOR_LEFT = 'bizheng/cursorLeft';

/** Request: the kinds of document there are, to choose from, as `GenresKnown`. */
export const GENRES_KNOWN = 'bizheng/genres';

/** The draft to choose for: its workspace may have kinds of its own. */
export interface GenresKnownParams {
  readonly uri?: string;
}

export interface KnownGenre {
  readonly id: string;
  readonly name: string;
  /** Initials and full pinyin, to find it by. */
  readonly pinyin: string;
}

export interface GenresKnown {
  readonly genres: readonly KnownGenre[];
  /** Ids of those that the draft may be, likeliest first, without the one it is taken for. */
  readonly likely: readonly string[];
  /** The draft is marked with its kind, and the mark can be taken back. */
  readonly isMarked: boolean;
  /** The mark goes into the settings file, since the draft is printed as it is. */
  readonly inSettings: boolean;
}

/** Request: the WorkspaceEdit that marks an open draft with its kind, or takes the mark back; null when it is not open. */
export const SET_GENRE = 'bizheng/setGenre';

export interface SetGenreParams {
  readonly uri: string;
  /** Undefined: take the mark back. */
  readonly genre?: string;
}

/** Request: one line on the word segmenter that runs and why not a better one; empty when that is not known. */
export const SEGMENTER_STATUS = 'bizheng/segmenterStatus';

/** Request: the sections of an open document, each before those inside it, for a list to choose from. */
export const SECTIONS = 'bizheng/sections';

/** Zero-based lines and UTF-16 columns, as in LSP. */
interface Place {
  readonly line: number;
  readonly character: number;
}

export interface SectionEntry {
  readonly name: string;
  /** First words under it. */
  readonly detail: string;
  /** 0 the outermost. */
  readonly depth: number;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly heading: { readonly start: Place; readonly end: Place };
}

/** Request: what a command on the section at `position` would do. */
export const SECTION_EDIT = 'bizheng/sectionEdit';

export type SectionCommand = 'moveUp' | 'moveDown' | 'promote' | 'demote' | 'renumber';

export interface SectionEditParams {
  readonly uri: string;
  readonly command: SectionCommand;
  readonly position: Place;
}

/** Edits `E` (LSP's TextEdit) of `version` and where the cursor goes after them; or, in the reader's language, why there are none. */
export interface SectionEdit<E> {
  readonly version?: number;
  readonly edits?: readonly E[];
  readonly cursor?: Place;
  readonly message?: string;
}

/** What the client tells the server when it starts. */
export interface InitializationOptions {
  /** The client has an outline of Markdown's own headings, so ours would show them a second time. */
  readonly ownMarkdownOutline?: boolean;
  /** The client has the command `bizheng.showRule` (one argument: the rule's id), so code actions may offer it. */
  readonly showRule?: boolean;
  /**
   * The client has the commands `bizheng.saveSettings` (the URI of a settings file: saves it; the draft's URI, the
   * entry's id and whether the file is new, where it ignores something, so that undo takes it back) and `bizheng.turnOffRule` (a
   * rule's id: into the user's settings), takes `OPEN_SETTINGS`, and shows in a settings file what the schema can tell.
   */
  readonly settings?: boolean;
  /**
   * The client has `bizheng.fillBlanks` (a place, and whether only the blank there is meant) and `bizheng.nextBlank` (a place),
   * so that code actions may lead through what is to be filled in.
   */
  readonly blanks?: boolean;
  /** The client sends `CURSOR_LEFT`, so that what is being typed need not be told before. */
  readonly tellsOfCursor?: boolean;
  /**
   * The client sees to it that a list of completions which came up by itself takes no key; otherwise such lists stay empty
   * outside our own language.
   */
  readonly keepsListsFromKeys?: boolean;
}

/** Request: the skeletons that a new document can start from, and what the settings know of the writer. */
export const SKELETONS_KNOWN = 'bizheng/skeletons';

export interface KnownSkeletons {
  readonly groups: readonly { readonly name: string; readonly skeletons: readonly KnownSkeleton[] }[];
  readonly unit?: string;
  readonly year?: string;
}

export interface KnownSkeleton {
  readonly id: string;
  readonly name: string;
  /** Full pinyin and initials, to find it by. */
  readonly pinyin: string;
  /** What else it is called, to find it by as well. */
  readonly aliases: readonly string[];
  /** Which of the questions it has a place for the answer to. */
  readonly asks: readonly ('unit' | 'period' | 'subject')[];
}

/** Notification to the client: the user wants to see the editor's setting of this name (bizheng.rules). */
export const OPEN_SETTINGS = 'bizheng/openSettings';

/** Request: a skeleton as a snippet (LSP's syntax), with what was asked in its gaps; null when there is no such one. */
export const NEW_DOCUMENT = 'bizheng/newDocument';

export interface NewDocumentParams {
  readonly id: string;
  readonly languageId: string;
  readonly unit?: string;
  /** 2024年, 2024, 2024年上半年. */
  readonly period?: string;
  readonly subject?: string;
}

/**
 * Request: whether completion has something for what was typed before `position`. VS Code asks by itself only in languages
 * that have quick suggestions, and never while an input method composes.
 */
export const WOULD_SUGGEST = 'bizheng/wouldSuggest';

export interface WouldSuggestParams {
  readonly uri: string;
  readonly position: Place;
}

/** Request: the answer to an agent's question about a draft, open in the editor or lying in a workspace folder. */
export const ASK = 'bizheng/ask';

export interface AskParams {
  readonly question: 'check_draft' | 'list_figures' | 'verify_figures' | 'list_blanks' | 'outline';
  readonly uri: string;
}

/** `text`: the answer in words, or why there is none. */
export interface AskResult {
  readonly ok: boolean;
  readonly text: string;
}

/** Request (`DraftStatusParams`): an open document as a Word file in the layout of its settings; null when it cannot be read. */
export const EXPORT_WORD = 'bizheng/exportWord';

export interface ExportedWord {
  /** The bytes of the .docx in base64. */
  readonly base64: string;
  /** What is unfinished in the draft, and what could not go out as it stands, in the reader's language and in order of place. */
  readonly told: readonly ToldOfExport[];
}

export interface ToldOfExport {
  readonly range: PlainRange;
  readonly message: string;
  /** The lines that it speaks of, from 0 and each once; none when that is only the line of its range. */
  readonly lines: readonly number[];
}

/** The text of a Word file is a document of this scheme, its path that of the file with this behind it. */
export const WORD_SCHEME = 'bizheng-word';
export const WORD_SUFFIX = '.gongwen';

/** Request: the text of a Word file (its own address or that of its text). */
export const READ_WORD = 'bizheng/readWord';

export interface ReadWordParams {
  readonly uri: string;
  /** As it is shown and judged, or as a draft to keep, which holds no mark where a picture stood. */
  readonly as: 'shown' | 'gongwen' | 'markdown';
}

/** `note`: what of the file could not be read; `failure`: why it could not be read, and what to do. */
export interface WordAsText {
  readonly text: string;
  readonly note?: string;
  readonly failure?: string;
}

/** Request: a copy of a Word file with what is found in it as comments; the client writes it. */
export const ANNOTATE_WORD = 'bizheng/annotateWord';

export interface AnnotateWordParams {
  readonly uri: string;
  /** Whether safe fixes go in as tracked changes. */
  readonly fixes: boolean;
  /** When, as `2026-03-09T08:00:00Z`. */
  readonly date: string;
}

/** `failure`: why there is none. */
export interface AnnotatedWord {
  readonly base64: string;
  readonly comments: number;
  readonly changes: number;
  readonly failure?: string;
}
