// Browser walks wait for a server and Chromium on machines of two cores that do other work
// besides. A walk that waits for nothing that comes ends much sooner, by the patience of its page.
jest.setTimeout(300_000);
