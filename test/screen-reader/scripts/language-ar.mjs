import { readIn } from '../languages/script.mjs';

export const { title, about, page, language, run } = readIn('ar');
