//! The chains that the node knows by name.

use dtao_runtime::{genesis, WASM_BINARY};
use sc_service::{ChainType, Properties};
use sp_core::storage::{well_known_keys::CODE, Storage};
use std::path::PathBuf;

/// Chain specification without extensions.
pub type ChainSpec = sc_service::GenericChainSpec;

/// A chain that comes with the node.
struct BuiltIn {
	name: &'static str,
	id: &'static str,
	preset: &'static str,
	chain_type: ChainType,
}

const DEVELOPMENT: BuiltIn = BuiltIn {
	name: "dTAO Development",
	id: "dtao_dev",
	preset: sp_genesis_builder::DEV_RUNTIME_PRESET,
	chain_type: ChainType::Development,
};
const MARKET: BuiltIn = BuiltIn {
	name: "dTAO Market",
	id: "dtao_market",
	preset: genesis::MARKET_RUNTIME_PRESET,
	chain_type: ChainType::Development,
};
const LOCAL: BuiltIn = BuiltIn {
	name: "dTAO Local",
	id: "dtao_local",
	preset: sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET,
	chain_type: ChainType::Local,
};

impl BuiltIn {
	/// The chain that the command line calls `id`; nothing said means development.
	fn named(id: &str) -> Option<Self> {
		match id {
			"" | "dev" => Some(DEVELOPMENT),
			"market" => Some(MARKET),
			"local" => Some(LOCAL),
			_ => None,
		}
	}

	fn spec(self) -> Result<ChainSpec, String> {
		// Of the linked runtime, which is the same as the Wasm one, but needs no compilation.
		let preset = genesis::preset(&self.preset.into())
			.and_then(|json| serde_json::from_slice(&json).ok())
			.ok_or_else(|| format!("the runtime has no preset called {}", self.preset))?;
		let spec = ChainSpec::builder(code()?, None)
			.with_name(self.name)
			.with_id(self.id)
			.with_chain_type(self.chain_type)
			.with_genesis_config_patch(preset)
			.with_protocol_id("dtao")
			.with_properties(properties())
			.build();
		Ok(spec)
	}
}

/// The chain called `id`: a built-in one, or else the specification in the file of this path.
///
/// # Errors
/// A sentence for the user, if there is neither.
pub fn load(id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
	let spec = match BuiltIn::named(id) {
		Some(chain) => chain.spec()?,
		None => from_file(PathBuf::from(id))?,
	};
	Ok(Box::new(spec))
}

/// The state at block 0 of a built-in chain; `None` for any other.
///
/// The same as what its specification makes, in a tenth of the time: no Wasm is compiled for it.
///
/// # Errors
/// If the preset can't be a state.
pub fn state(id: &str) -> Result<Option<Storage>, String> {
	let Some(chain) = BuiltIn::named(id) else { return Ok(None) };
	let mut state = genesis::state(&chain.preset.into()).transpose()?;
	if let Some(state) = &mut state {
		state.top.insert(CODE.to_vec(), code()?.to_vec());
	}
	Ok(state)
}

fn code() -> Result<&'static [u8], String> {
	WASM_BINARY
		.ok_or_else(|| "this node was built without its Wasm runtime (SKIP_WASM_BUILD)".into())
}

fn from_file(path: PathBuf) -> Result<ChainSpec, String> {
	if !path.exists() {
		return Err(format!(
			"there is no chain called {} and no file of this name: \
			 use dev, market, local or the path of a chain specification",
			path.display()
		));
	}
	ChainSpec::from_json_file(path)
}

fn properties() -> Properties {
	[
		("tokenSymbol", "TAO".into()),
		("tokenDecimals", 9.into()),
		("ss58Format", dtao_runtime::configs::SS58Prefix::get().into()),
	]
	.into_iter()
	.map(|(key, value)| (key.to_string(), value))
	.collect()
}
