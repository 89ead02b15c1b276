/** Place of a dialog within the app: in the body itself antd would lock scrolling with a style that the page's policy forbids. */
export const inRoot = (): HTMLElement => document.getElementById('root') ?? document.body;
