//! What a newcomer needs to know, printed once when the node is ready.

use crate::{
	sealing::Sealing,
	service::Client,
	table::{amount, price, Align, Table},
};
use codec::{Compact, Decode};
use dtao_runtime::{
	genesis::{dev_account, DEV_ACCOUNTS},
	interface::{account_key, AccountId, AccountInfo, Balance, Hash},
};
use pallet_dtao_runtime_api::{SubnetInfoRuntimeApi, SwapRuntimeApi};
use sc_client_api::StorageProvider;
use sc_network::{multiaddr::Protocol, Multiaddr};
use sc_service::{ChainType, Configuration};
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use sp_core::{crypto::Ss58Codec, storage::StorageKey};
use std::path::PathBuf;

/// What the panel says of a node's configuration.
pub struct About {
	chain: String,
	chain_type: ChainType,
	base_path: PathBuf,
	sealing: Sealing,
}

impl About {
	/// What is worth telling of `config`.
	pub fn new(config: &Configuration, sealing: Sealing) -> Self {
		Self {
			chain: config.chain_spec.name().into(),
			chain_type: config.chain_spec.chain_type(),
			base_path: config.base_path.path().into(),
			sealing,
		}
	}

	/// Whether anyone may know the keys of this chain's accounts.
	fn is_for_development(&self) -> bool {
		matches!(self.chain_type, ChainType::Development | ChainType::Local)
	}
}

/// Prints the panel to standard output.
pub fn print(about: &About, endpoints: &[Multiaddr], client: &Client) {
	let best = client.info();
	let mut lines = vec![String::new(), format!("{} at block #{}", about.chain, best.best_number)];
	lines.push(String::new());
	lines.extend(facts(about, endpoints));
	if about.is_for_development() {
		lines.extend(section("Accounts", accounts(client, best.best_hash)));
	}
	lines.extend(section("Subnets", subnets(client, best.best_hash)));
	lines.push(String::new());
	println!("{}", lines.join("\n"));
}

fn section(title: &str, table: Option<Table>) -> Vec<String> {
	let Some(table) = table else { return Vec::new() };
	[vec![String::new(), title.to_string()], table.lines()].concat()
}

fn facts(about: &About, endpoints: &[Multiaddr]) -> Vec<String> {
	let endpoints: Vec<_> = endpoints.iter().filter_map(websocket).collect();
	vec![
		format!("  Endpoint   {}", endpoints.join("  ")),
		format!("  Sealing    {}", about.sealing.describe()),
		format!("  Base path  {}", about.base_path.display()),
	]
}

/// The address of a client's connection, for IPv4 only: the server also listens on the same port of IPv6.
fn websocket(address: &Multiaddr) -> Option<String> {
	let mut parts = address.iter();
	match (parts.next(), parts.next()) {
		(Some(Protocol::Ip4(ip)), Some(Protocol::Tcp(port))) => Some(format!("ws://{ip}:{port}")),
		_ => None,
	}
}

fn accounts(client: &Client, at: Hash) -> Option<Table> {
	let mut table = Table::new(
		&[Align::Left, Align::Left, Align::Left, Align::Right],
		&["name", "seed", "address", "TAO"],
	);
	let mut any = false;
	for (name, _) in DEV_ACCOUNTS {
		let account = dev_account(name);
		let Some(balance) = balance(client, at, &account) else { continue };
		any = true;
		table.row(vec![
			name.to_string(),
			format!("//{name}"),
			account.to_ss58check_with_version(42u16.into()),
			amount(balance),
		]);
	}
	any.then_some(table)
}

/// The free balance of `account`, in rao, if it exists and this chain stores accounts as ours does.
fn balance(client: &Client, at: Hash, account: &AccountId) -> Option<Balance> {
	let value = client.storage(at, &StorageKey(account_key(account))).ok()??;
	AccountInfo::decode(&mut value.0.as_slice()).ok().map(|info| info.data.free)
}

/// The subnets beside root, as the runtime tells; nothing if it doesn't.
fn subnets(client: &Client, at: Hash) -> Option<Table> {
	let api = client.runtime_api();
	let infos = api.get_all_dynamic_info(at).ok()?;
	let prices = api.current_alpha_price_all(at).ok()?;
	let price_of =
		|netuid| prices.iter().find(|entry| entry.netuid == netuid).map_or(0, |entry| entry.price);
	let mut table = Table::new(
		&[
			Align::Right,
			Align::Left,
			Align::Left,
			Align::Right,
			Align::Right,
			Align::Right,
			Align::Right,
			Align::Right,
		],
		&["netuid", "symbol", "name", "TAO in", "alpha in", "alpha out", "price", "moving price"],
	);
	// Infos stand at the place of their netuid, free ones included; prices are those of subnets.
	let exists = |netuid| netuid != 0 && prices.iter().any(|entry| entry.netuid == netuid);
	for info in infos.into_iter().flatten().filter(|info| exists(info.netuid.0)) {
		table.row(vec![
			info.netuid.0.to_string(),
			text(&info.token_symbol),
			text(&info.subnet_name),
			amount(info.tao_in.0),
			amount(info.alpha_in.0),
			amount(info.alpha_out.0),
			price(price_of(info.netuid.0)),
			price(moving_price(info.moving_price.bits)),
		]);
	}
	Some(table)
}

fn text(bytes: &[Compact<u8>]) -> String {
	let bytes: Vec<u8> = bytes.iter().map(|byte| byte.0).collect();
	String::from_utf8_lossy(&bytes).into_owned()
}

/// A number with 32 binary digits behind the point, in rao per 1e9 alpha, rounded to nearest.
fn moving_price(bits: i128) -> u64 {
	let rao = bits.max(0).saturating_mul(1_000_000_000).saturating_add(1 << 31) >> 32;
	u64::try_from(rao).unwrap_or(u64::MAX)
}
