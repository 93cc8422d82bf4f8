// Loaded first, makes this Node say that it is an older one.
'use strict';
Object.defineProperty(process, 'version', { value: 'v18.20.4' });
