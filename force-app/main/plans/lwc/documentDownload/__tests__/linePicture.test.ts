// A line that the font of the file does not have is drawn by the browser, in its size, weight and colour.
import { linePicture } from '../linePicture';

const LINE = { text: '東京', size: 10, bold: true, color: '#181818' };

afterEach(() => {
  jest.restoreAllMocks();
});

test('the line is drawn at its baseline, four times as fine as the page', () => {
  const drawn: unknown[] = [];
  const context = {
    font: '',
    fillStyle: '',
    measureText: (text: string) => ({ width: text.length * 40 }),
    fillText(this: { font: string; fillStyle: string }, ...place: unknown[]) {
      drawn.push([this.font, this.fillStyle, ...place]);
    }
  };
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  jest.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,AAAA');
  expect(linePicture(LINE)).toEqual({ url: 'data:image/png;base64,AAAA', width: 21, height: 14, baseline: 10.5 });
  expect(drawn).toEqual([['bold 40px Arial, sans-serif', '#181818', '東京', 0, 42]]);
});

test('where the browser does not draw there is none', () => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(linePicture(LINE)).toBeUndefined();
});
