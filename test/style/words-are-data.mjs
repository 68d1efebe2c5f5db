// An ESLint rule of ours: lists of words stand in core/norms, named by what they do and with their source, and an
// expression beside the code is short enough to be read. Numbers are what the house holds today; lower them when they sink.
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A group of so many alternatives that hold 汉字 is a list of words. */
const MOST_ALTERNATIVES = 7;
/** A class of so many 汉字 is one too. */
const MOST_CHARACTERS = 15;
/** Longer expressions are put together from named parts. */
const LONGEST = 120;

const HAN = /\p{Script=Han}/u;
/** In a string that becomes a pattern: what stands between its marks. */
const LISTED = new RegExp(`(?:[^|()'"\`]*\\p{Script=Han}[^|()'"\`]*\\|){${MOST_ALTERNATIVES},}`, 'u');
const parser = new RegExpParser();

/** What is wrong with an expression. */
function* faultsOf(pattern, flags) {
  if (pattern.length > LONGEST)
    yield `this expression has ${pattern.length} characters; put it together from named parts`;
  const found = [];
  const look = ({ alternatives }) => {
    const words = alternatives.filter(({ raw }) => HAN.test(raw)).length;
    if (words > MOST_ALTERNATIVES) found.push(`a list of ${words} words belongs in core/norms/words`);
  };
  visitRegExpAST(parser.parsePattern(pattern, 0, pattern.length, { unicode: flags.includes('u') }), {
    onPatternEnter: look,
    onGroupEnter: look,
    onCapturingGroupEnter: look,
    onAssertionEnter: (node) => 'alternatives' in node && look(node),
    onCharacterClassEnter({ elements }) {
      const characters = elements.filter((one) => one.type === 'Character' && HAN.test(one.raw)).length;
      if (characters > MOST_CHARACTERS) found.push(`a class of ${characters} characters belongs in core/norms/words`);
    },
  });
  yield* found;
}

export default {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    const report = (node, fault) => context.report({ node, message: fault });
    const inText = (node, text) => {
      if (LISTED.test(text)) report(node, 'a list of words in a pattern belongs in core/norms/words');
    };
    return {
      Literal(node) {
        if (node.regex) for (const fault of faultsOf(node.regex.pattern, node.regex.flags)) report(node, fault);
        else if (typeof node.value === 'string') inText(node, node.value);
      },
      TemplateElement: (node) => inText(node, node.value.raw),
    };
  },
};
