/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NAME = '[A-Za-z_][\\w.-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/**
 * The root of an XML document of elements, attributes and text; comments, CDATA and document types are none of it.
 * @throws Error when it is not well formed
 */
export function readXml(document: string): XmlElement {
  const forbidden = FORBIDDEN.exec(document);
  if (forbidden !== null) throw new Error(`character ${JSON.stringify(forbidden[0])}`);
  const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(document);
  if (declaration === null) throw new Error('no declaration');
  const outside: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [outside];
  let rest = document.slice(declaration[0].length);
  while (rest !== '') {
    const parent = open.at(-1) ?? outside;
    if (!rest.startsWith('<')) {
      const end = rest.includes('<') ? rest.indexOf('<') : rest.length;
      parent.text += plain(rest.slice(0, end));
      rest = rest.slice(end);
      continue;
    }
    const tag = TAG.exec(rest);
    if (tag === null) throw new Error(`no tag: ${rest.slice(0, 60)}`);
    const [whole, closing, name = '', attributes = '', empty] = tag;
    rest = rest.slice(whole.length);
    if (closing === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [root, second] = outside.children;
  if (open.length > 1 || root === undefined || second !== undefined || outside.text.trim() !== '')
    throw new Error('not one root that is closed');
  return root;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`${name} twice`);
    attributes.set(name, plain(value));
  }
  return attributes;
}

function plain(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES.get(entity);
    if (character === undefined) throw new Error(`entity ${entity}`);
    return character;
  });
}
