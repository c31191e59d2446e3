//! Numbers and tables as people read them.

/// Columns of text, each as wide as its widest cell.
pub struct Table {
	align: &'static [Align],
	rows: Vec<Vec<String>>,
}

/// Side of its column that a cell leans on.
#[derive(Clone, Copy)]
pub enum Align {
	Left,
	Right,
}

impl Table {
	/// A table with one heading per column.
	pub fn new(align: &'static [Align], headings: &[&str]) -> Self {
		Self { align, rows: vec![headings.iter().map(|heading| heading.to_string()).collect()] }
	}

	/// Adds a row.
	pub fn row(&mut self, cells: Vec<String>) {
		self.rows.push(cells);
	}

	/// The table as lines without a line break at their end, indented by two.
	pub fn lines(&self) -> Vec<String> {
		let width = |column: usize| {
			self.rows
				.iter()
				.filter_map(|row| row.get(column))
				.map(|cell| cell.chars().count())
				.max()
		};
		let widths: Vec<usize> =
			(0..self.align.len()).map(|column| width(column).unwrap_or(0)).collect();
		self.rows.iter().map(|row| self.line(row, &widths)).collect()
	}

	fn line(&self, row: &[String], widths: &[usize]) -> String {
		let cells =
			row.iter().zip(widths).zip(self.align).map(|((cell, width), align)| match align {
				Align::Left => format!("{cell:<width$}"),
				Align::Right => format!("{cell:>width$}"),
			});
		format!("  {}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_string()
	}
}

/// Rao as TAO (or alpha) with four decimals and thousands set apart, rounded down.
pub fn amount(rao: u64) -> String {
	let whole = rao / 1_000_000_000;
	let decimals = rao % 1_000_000_000 / 100_000;
	format!("{}.{decimals:04}", grouped(whole))
}

/// A price in rao per 1e9 alpha as TAO per alpha, with all of its nine decimals.
pub fn price(rao: u64) -> String {
	format!("{}.{:09}", rao / 1_000_000_000, rao % 1_000_000_000)
}

fn grouped(number: u64) -> String {
	let digits = number.to_string();
	let first = digits.len() % 3;
	let mut text = String::new();
	for (position, digit) in digits.chars().enumerate() {
		if position > 0 && position % 3 == first {
			text.push(',');
		}
		text.push(digit);
	}
	text
}
