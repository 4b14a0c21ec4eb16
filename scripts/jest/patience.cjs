// Browser walks wait for a server and Chromium on machines of two cores.
jest.setTimeout(90_000);
