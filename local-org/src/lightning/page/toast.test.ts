import { toastConfig } from './toast.ts';

describe('toasts', () => {
  it('fills texts into the message and makes links of the rest', () => {
    const link = { url: '/lightning/r/006000000000001AAA/view', label: 'Harborview' };
    expect(
      toastConfig({ title: 'Saved', message: '{0} is {1}', messageData: [link, 'won'], variant: 'success' })
    ).toEqual({
      label: 'Saved',
      message: '{0} is won',
      messageLinks: { 0: link },
      variant: 'success',
      mode: 'dismissible'
    });
  });

  it.each([
    ['pester', 'dismissible'],
    ['dismissable', 'dismissible'],
    [undefined, 'dismissible'],
    ['sticky', 'sticky']
  ] as const)('mode %s stays as long as %s', (mode, shown) => {
    expect(toastConfig({ title: 'Saved', ...(mode && { mode }) }).mode).toBe(shown);
  });

  it('shows a message without a title as the title', () => {
    expect(toastConfig({ message: 'Done', mode: 'sticky' })).toMatchObject({
      label: 'Done',
      message: '',
      mode: 'sticky'
    });
  });
});
