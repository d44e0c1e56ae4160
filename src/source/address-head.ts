/** Where a site keeps the addresses that it has published: with its content, so that every copy of it knows them. */
export const addressFile = 'content/addresses.txt';

/** What stands above the addresses in a new file. */
export const addressHead = `# Addresses that have been published: a build adds to them, and a check tells which have vanished. Keep this file with the content.
# 发布过的网址：生成时会添加，检查时会指出哪些不见了。请和内容一起保存。
`;
