import * as fc from 'fast-check';

/** Properties are tried on the same values in every run; another SEED tries others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20211029) });
