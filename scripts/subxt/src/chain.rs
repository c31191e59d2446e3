//! What is asked of the chain, by the names in its metadata.

use crate::{args::Given, Failure};
use subxt::{
	client::{Block, Blocks, OnlineClientAtBlock},
	config::HashFor,
	dynamic,
	ext::scale_decode::DecodeAsType,
	OnlineClient, SubstrateConfig,
};
use subxt_signer::sr25519::Keypair;

const PALLET: &str = "SubtensorModule";
const QUOTES: &str = "SwapRuntimeApi";

type AtBlock = OnlineClientAtBlock<SubstrateConfig>;
/// A block's hash.
pub type Hash = HashFor<SubstrateConfig>;

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Price {
	netuid: u16,
	price: u64,
}

/// Of what the chain tells about a subnet, the fields that are shown; the others are skipped by name.
#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Info {
	netuid: u16,
	subnet_name: Vec<u8>,
	tao_in: u64,
	alpha_in: u64,
}

/// A subnet as it was in a block, amounts in rao.
pub struct Subnet {
	/// Its number; 0 is root.
	pub netuid: u16,
	/// Its name.
	pub name: String,
	/// TAO per 10⁹ rao of alpha.
	pub price: u64,
	/// The TAO in its pool.
	pub tao: u64,
	/// The alpha in its pool.
	pub alpha: u64,
}

/// What staking would come to, amounts in rao.
#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Quote {
	/// The alpha received; zero where the chain would refuse.
	pub alpha_amount: u64,
	/// The fee in TAO, part of what is paid.
	pub tao_fee: u64,
	/// The alpha that the spot price would bring beyond this.
	pub alpha_slippage: u64,
}

/// A stake that an event reports, amounts in rao.
pub struct Staked {
	/// The block's number.
	pub block: u64,
	/// The block's hash.
	pub hash: Hash,
	/// The TAO paid.
	pub tao: u64,
	/// The alpha received.
	pub alpha: u64,
	/// The subnet.
	pub netuid: u16,
	/// The fee in TAO, part of what was paid.
	pub fee: u64,
}

/// The subnets, root among them.
pub async fn subnets(at: &AtBlock) -> Result<Vec<Subnet>, Failure> {
	let apis = at.runtime_apis();
	let prices = dynamic::runtime_api_call::<_, Vec<Price>>(QUOTES, "current_alpha_price_all", ());
	let infos = dynamic::runtime_api_call::<_, Vec<Option<Info>>>(
		"SubnetInfoRuntimeApi",
		"get_all_dynamic_info",
		(),
	);
	let prices = apis.call(prices).await?;
	let subnet = |info: Info| {
		// An info without a price stands for a netuid that is free.
		let Price { price, .. } = prices.iter().find(|priced| priced.netuid == info.netuid)?;
		Some(Subnet {
			netuid: info.netuid,
			name: String::from_utf8_lossy(&info.subnet_name).into_owned(),
			price: *price,
			tao: info.tao_in,
			alpha: info.alpha_in,
		})
	};
	Ok(apis.call(infos).await?.into_iter().flatten().filter_map(subnet).collect())
}

/// What staking would come to now.
pub async fn quote(at: &AtBlock, netuid: u16, tao: u64) -> Result<Quote, Failure> {
	let call =
		dynamic::runtime_api_call::<_, Quote>(QUOTES, "sim_swap_tao_for_alpha", (netuid, tao));
	Ok(at.runtime_apis().call(call).await?)
}

/// Stakes, and waits until that is final.
pub async fn add_stake(at: &AtBlock, given: &Given) -> Result<(), Failure> {
	let hotkey = given.coldkey.public_key().0;
	let call = dynamic::transaction(PALLET, "add_stake", (hotkey, given.netuid, given.amount));
	let submitted =
		at.transactions().sign_and_submit_then_watch_default(&call, &given.coldkey).await?;
	submitted.wait_for_finalized_success().await?;
	Ok(())
}

/// Blocks as they become final, and what they tell of stakes.
pub struct Watch {
	blocks: Blocks<SubstrateConfig>,
	since: u64,
}

impl Watch {
	/// Watches the blocks after `since`.
	pub async fn begin(
		client: &OnlineClient<SubstrateConfig>,
		since: u64,
	) -> Result<Self, Failure> {
		Ok(Self { blocks: client.stream_blocks().await?, since })
	}

	/// The first stake of `coldkey`.
	pub async fn next(mut self, coldkey: &Keypair) -> Result<Staked, Failure> {
		while let Some(block) = self.blocks.next().await {
			let block = block?;
			if block.number() > self.since {
				if let Some(staked) = stake_in(&block, coldkey).await? {
					return Ok(staked);
				}
			}
		}
		Err("the node is gone".into())
	}
}

async fn stake_in(
	block: &Block<SubstrateConfig>,
	coldkey: &Keypair,
) -> Result<Option<Staked>, Failure> {
	for event in block.at().await?.events().fetch().await?.iter() {
		let event = event?;
		if (event.pallet_name(), event.event_name()) != (PALLET, "StakeAdded") {
			continue;
		}
		type Fields = ([u8; 32], [u8; 32], u64, u64, u16, u64);
		let (payer, _hotkey, tao, alpha, netuid, fee) =
			event.decode_fields_unchecked_as::<Fields>()?;
		if payer == coldkey.public_key().0 {
			let (block, hash) = (block.number(), block.hash());
			return Ok(Some(Staked { block, hash, tao, alpha, netuid, fee }));
		}
	}
	Ok(None)
}
