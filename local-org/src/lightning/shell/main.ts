// Starts the page: the org's clock first, then the shell.
import 'platform/clock';
import { createElement } from 'lwc';
import App from './lwc/app/app';

const app = createElement('shell-app', { is: App });
app.id = 'app';

// Outside of any component: what checks pages for a skip link does not look into shadow roots.
const skip = Object.assign(document.createElement('a'), { className: 'skip', href: '#app' });
skip.textContent = 'Skip to main content';
skip.addEventListener('click', (event) => {
  event.preventDefault();
  app.focusMain();
});

const skipping = document.createElement('nav');
skipping.ariaLabel = 'Skip';
skipping.append(skip);

document.body.append(skipping, app);
