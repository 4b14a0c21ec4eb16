// Starts the page: the org's clock first, then the shell.
import 'platform/clock';
import { createElement } from 'lwc';
import App from './lwc/app/app';

document.body.append(createElement('shell-app', { is: App }));
