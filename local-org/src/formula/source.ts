/**
 * Formula text as `formulon` reads it. Its grammar lacks comments, escapes in text, a sign before anything but digits,
 * numbers that begin with a point and the colon of `Owner:User.Name`; here they become what it has.
 * Source: Salesforce Help, "Formula Operators and Functions" and "Elements of a Formula".
 */

export interface FormulaSource {
  readonly text: string;
  /** Text literals by the placeholder that stands for them. */
  readonly literals: ReadonlyMap<string, string>;
}

const TOKEN =
  /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\$?[A-Za-z_][\w.$]*(?::[A-Za-z_]\w*)?[\w.]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\s+|&&|\|\||<>|!=|==|<=|>=|[\s\S]/g;

const PLACEHOLDER = '§';

export function readSource(formula: string): FormulaSource {
  const literals = new Map<string, string>();
  let text = '';
  /** The last token that is no space, to tell a sign from an operator. */
  let before = '';
  for (const [token] of formula.matchAll(TOKEN)) {
    if (token.startsWith('/*') || /^\s+$/.test(token)) {
      text += ' ';
      continue;
    }
    text += written(token, before, literals);
    before = token;
  }
  return { text, literals };
}

function written(token: string, before: string, literals: Map<string, string>): string {
  const first = token.charAt(0);
  if (token.length > 1 && (first === '"' || first === "'")) {
    const name = `${PLACEHOLDER}${literals.size}`;
    literals.set(name, unescape(token.slice(1, -1)));
    return `"${name}"`;
  }
  if (/^[\d.]\d*/.test(token) && token !== '.') return decimal(token);
  const isSign = (token === '-' || token === '+') && !/^(?:[\w.$]+|\)|"[\s\S]*"|'[\s\S]*')(?::\w+.*)?$/.test(before);
  if (isSign) return token === '-' ? '-1*' : '';
  // Names a type of record of a reference that may lead to several.
  return token.replace(/:\w+/, '');
}

/** Without an exponent, with a digit before the point. */
function decimal(token: string): string {
  if (!/[eE]/.test(token)) return token.startsWith('.') ? `0${token}` : token;
  return Number(token).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 18 });
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescape = (text: string): string =>
  text.replaceAll(/\\([\s\S])/g, (_whole, character: string) => ESCAPES[character] ?? character);
