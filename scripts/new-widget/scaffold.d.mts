export function complaintAbout(name: string | undefined, root: string): string | undefined;
export function makeWidget(root: string, name: string): string[];
