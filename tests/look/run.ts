/** Takes pictures of the pages of a site, or of the desk: `npm run look`, `npm run look -- desk`. */
await import(process.argv[2] === 'desk' ? './desk.ts' : './look.ts');

export {};
