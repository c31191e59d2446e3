/** Lays out rows under headings, numbers (every column but those in `left`) flush right. */
export function layOut(headings, rows, left = []) {
	const widths = headings.map((heading, column) =>
		Math.max(heading.length, ...rows.map((row) => row[column].length)),
	);
	const line = (row) =>
		row
			.map((cell, column) => (left.includes(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
			.join('  ')
			.trimEnd();
	return [line(headings), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)];
}

/** Redraws a screenful in place; lines that do not fit the terminal are cut. */
export class Screen {
	#out;

	constructor(out) {
		this.#out = out;
		// The alternate screen keeps what the user had before; hidden, the cursor does not flicker.
		out.write('\x1b[?1049h\x1b[?25l');
	}

	draw(lines) {
		const { columns = 80, rows = 24 } = this.#out;
		const shown = lines.slice(0, rows - 1).map((line) => `${line.slice(0, columns)}\x1b[K`);
		this.#out.write(`\x1b[H${shown.join('\n')}\x1b[J`);
	}

	close() {
		this.#out.write('\x1b[?25h\x1b[?1049l');
	}
}
