window.greeting = (window.greeting ?? 0) + 1;
