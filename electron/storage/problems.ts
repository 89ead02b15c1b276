import type { DocKey } from '@shared/workspace/documents.ts';
import type { DocumentProblem } from './types.ts';

/** What is wrong with the documents of an open workspace, by file. */
export class Problems {
  readonly #byFile = new Map<string, DocumentProblem>();
  readonly #listeners = new Set<(problem: DocumentProblem) => void>();

  list(): readonly DocumentProblem[] {
    return [...this.#byFile.values()];
  }

  set(problem: DocumentProblem): DocumentProblem {
    this.#byFile.set(problem.file, problem);
    return problem;
  }

  /** As `set`, for what no caller is waiting to hear. */
  announce(problem: DocumentProblem): void {
    this.set(problem);
    for (const listener of this.#listeners) listener(problem);
  }

  clear(file: string): void {
    this.#byFile.delete(file);
  }

  has(file: string): boolean {
    return this.#byFile.has(file);
  }

  of(key: DocKey): DocumentProblem | undefined {
    return this.#byFile.get(`${key}.json`);
  }

  listen(listener: (problem: DocumentProblem) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
