//! What the user reads: the lines of the JavaScript programs, but for a quote's average price.

use crate::{
	args::Given,
	chain::{Hash, Quote, Staked, Subnet},
};
use std::time::Duration;

const RAO: u64 = 1_000_000_000;
const ROOT: u16 = 0;

/// Writes `rao` as TAO or alpha, exactly, with thousands separators.
fn amount(rao: u64) -> String {
	let whole = (rao / RAO).to_string();
	let grouped =
		whole.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect::<Vec<_>>();
	format!("{}.{:09}", grouped.join(","), rao % RAO)
}

/// The unit that stake on a subnet is counted in.
fn unit(netuid: u16) -> &'static str {
	if netuid == ROOT {
		"TAO"
	} else {
		"alpha"
	}
}

fn row(label: &str, value: String) {
	println!("  {label:<15}  {value}");
}

/// The subnets as they were in a block.
pub fn subnets(url: &str, block: u64, hash: Hash, subnets: &[Subnet]) {
	println!("subxt at {url}, block {block} {hash:?}\n");
	let name = subnets.iter().map(|subnet| subnet.name.chars().count()).max().unwrap_or(0).max(4);
	println!(
		"net  {:<name$}  {:>15}  {:>19}  {:>19}",
		"name", "price", "TAO reserve", "alpha reserve"
	);
	for subnet in subnets {
		let alpha = if subnet.netuid == ROOT { "-".into() } else { amount(subnet.alpha) };
		println!(
			"{:>3}  {:<name$}  {:>15}  {:>19}  {alpha:>19}",
			subnet.netuid,
			subnet.name,
			amount(subnet.price),
			amount(subnet.tao),
		);
	}
	println!();
}

/// What the chain says that the stake would come to.
pub fn quote(quote: &Quote, given: &Given) {
	let (paid, unit) = (amount(given.amount), unit(given.netuid));
	if quote.alpha_amount == 0 {
		println!("Quote: none, the chain would refuse {paid} TAO now");
		return;
	}
	println!("Quote: {paid} TAO for {} {unit}", amount(quote.alpha_amount));
	row("trading fee", format!("{} TAO, included", amount(quote.tao_fee)));
	row("slippage", format!("{} {unit}", amount(quote.alpha_slippage)));
}

/// What the event says that it came to, and how long that took.
pub fn staked(staked: &Staked, took: Duration) {
	println!("Staked on subnet {} in block {}", staked.netuid, staked.block);
	row("paid", format!("{} TAO", amount(staked.tao)));
	row("received", format!("{} {}", amount(staked.alpha), unit(staked.netuid)));
	row("trading fee", format!("{} TAO, included in what was paid", amount(staked.fee)));
	row("block", format!("{} {:?}", staked.block, staked.hash));
	row("seen after", format!("{:.3} s", took.as_secs_f64()));
}
