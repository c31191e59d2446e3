//! The chains that the node knows by name.

use sc_service::{ChainType, Properties};
use std::path::PathBuf;

/// Chain specification without extensions.
pub type ChainSpec = sc_service::GenericChainSpec;

struct Chain {
	name: &'static str,
	id: &'static str,
	preset: &'static str,
	chain_type: ChainType,
}

/// The chain called `id`: a built-in one, or else the specification in the file of this path.
///
/// # Errors
/// A sentence for the user, if there is neither.
pub fn load(id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
	let chain = match id {
		"" | "dev" => Chain {
			name: "dTAO Development",
			id: "dtao_dev",
			preset: sp_genesis_builder::DEV_RUNTIME_PRESET,
			chain_type: ChainType::Development,
		},
		"market" => Chain {
			name: "dTAO Market",
			id: "dtao_market",
			preset: dtao_runtime::genesis::MARKET_RUNTIME_PRESET,
			chain_type: ChainType::Development,
		},
		"local" => Chain {
			name: "dTAO Local",
			id: "dtao_local",
			preset: sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET,
			chain_type: ChainType::Local,
		},
		path => return from_file(PathBuf::from(path)),
	};
	built_in(chain)
}

fn built_in(chain: Chain) -> Result<Box<dyn sc_service::ChainSpec>, String> {
	let code = dtao_runtime::WASM_BINARY
		.ok_or("this node was built without its Wasm runtime (SKIP_WASM_BUILD was set)")?;
	// The preset of the linked runtime, which is the same as that of the Wasm one, but needs no compilation at every start.
	let preset = dtao_runtime::genesis::preset(&chain.preset.into())
		.and_then(|json| serde_json::from_slice(&json).ok())
		.ok_or_else(|| format!("the runtime has no preset called {}", chain.preset))?;
	let spec = ChainSpec::builder(code, None)
		.with_name(chain.name)
		.with_id(chain.id)
		.with_chain_type(chain.chain_type)
		.with_genesis_config_patch(preset)
		.with_protocol_id("dtao")
		.with_properties(properties())
		.build();
	Ok(Box::new(spec))
}

fn from_file(path: PathBuf) -> Result<Box<dyn sc_service::ChainSpec>, String> {
	if !path.exists() {
		return Err(format!(
			"there is no chain called {} and no file of this name: \
			 use dev, market, local or the path of a chain specification",
			path.display()
		));
	}
	ChainSpec::from_json_file(path).map(|spec| Box::new(spec) as Box<_>)
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
