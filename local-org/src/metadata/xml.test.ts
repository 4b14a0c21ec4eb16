// Reading metadata XML: order, entities, and errors that say where.
import { child, children, isTrue, parseXml, text } from './index.ts';

describe('parseXml', () => {
  it('keeps the document order of elements and drops namespaces and attributes', () => {
    const root = parseXml('<m:a xmlns:m="urn:x"><b n="1">1</b><c/><b>2</b></m:a>', 'a.xml');
    expect(root.name).toBe('a');
    expect(root.children.map((element) => element.name + element.text)).toEqual(['b1', 'c', 'b2']);
  });

  it('decodes the five XML entities, numeric ones and CDATA, and trims the ends only', () => {
    const root = parseXml('<a>\n  x  &amp;&lt;&gt;&quot;&apos; &#65;&#x42; <![CDATA[<&amp;>]]>\n</a>', 'a.xml');
    expect(root.text).toBe('x  &<>"\' AB <&amp;>');
  });

  it('does not decode twice', () => {
    expect(parseXml('<a>&amp;lt;</a>', 'a.xml').text).toBe('&lt;');
  });

  it.each([
    ['<a>\n  <b>\n</a>', 'bad.xml:3: '],
    ['<a>\n\n&nbsp;</a>', "bad.xml:3: unknown entity '&nbsp;'"],
    ['<a>\nR&D</a>', "bad.xml:2: unknown entity '&D'"],
    ['\n<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'bad.xml:2: a document type declaration'],
    ['<a/><b/>', 'bad.xml:1: '],
    ['', 'bad.xml:1: '],
    ['no markup', 'bad.xml:1: ']
  ])('refuses %j naming file and line', (source, message) => {
    expect(() => parseXml(source, 'bad.xml')).toThrow(message);
  });
});

describe('element helpers', () => {
  const root = parseXml('<a><on>true</on><off>false</off><x>1</x><x>2</x><empty/></a>', 'a.xml');

  it('find children by name', () => {
    expect(child(root, 'x')?.text).toBe('1');
    expect(children(root, 'x').map((element) => element.text)).toEqual(['1', '2']);
    expect(child(root, 'none')).toBeUndefined();
  });

  it('tell an empty element from an absent one', () => {
    expect(text(root, 'empty')).toBe('');
    expect(text(root, 'none')).toBeUndefined();
  });

  it('read flags', () => {
    expect([isTrue(root, 'on'), isTrue(root, 'off'), isTrue(root, 'none')]).toEqual([true, false, false]);
  });
});
