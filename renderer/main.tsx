import './app/tokens.css';
import './app/frame.css';
import './scene/scene.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
/** Every style that a library makes at run time needs the nonce of this load. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
if (root) createRoot(root).render(<App bridge={window.keyrung} nonce={nonce} />);
