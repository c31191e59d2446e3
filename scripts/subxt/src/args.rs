//! The command line: the options that the JavaScript clients have.

use crate::Failure;
use std::str::FromStr;
use subxt_signer::{sr25519::Keypair, SecretUri};

const DECIMALS: usize = 9;

/// What `--help` prints.
pub const HELP: &str = "\
Stakes TAO with subxt: reads the subnets, asks for a quote, stakes, and waits for the event.

usage: dtao-subxt [options]

  --from <secret>    the coldkey that pays, and the hotkey to stake with [default: //Bob]
  --netuid <number>  the subnet [default: 1]
  --amount <TAO>     what to pay, trading fee included [default: 0.1]
  --url <ws>         the node to talk to [default: ws://127.0.0.1:9944]
  -h, --help         show this text";

/// What the user asked for, or its defaults.
pub struct Given {
	/// The node to talk to.
	pub url: String,
	/// The coldkey that pays, and the hotkey to stake with.
	pub coldkey: Keypair,
	/// The subnet.
	pub netuid: u16,
	/// What to pay, in rao.
	pub amount: u64,
}

impl Given {
	fn set(&mut self, option: &str, value: String) -> Result<(), Failure> {
		match option {
			"--from" => self.coldkey = key(&value)?,
			"--netuid" => self.netuid = value.parse()?,
			"--amount" => self.amount = amount(&value)?,
			"--url" => self.url = value,
			_ => return Err("no such option (--help shows them)".into()),
		}
		Ok(())
	}
}

/// Reads the options; none if help is asked for.
pub fn read(mut args: impl Iterator<Item = String>) -> Result<Option<Given>, Failure> {
	let mut given = Given {
		url: "ws://127.0.0.1:9944".into(),
		coldkey: key("//Bob")?,
		netuid: 1,
		amount: amount("0.1")?,
	};
	while let Some(option) = args.next() {
		if option == "-h" || option == "--help" {
			return Ok(None);
		}
		let value = args.next().ok_or_else(|| format!("{option}: its value is missing"))?;
		given.set(&option, value).map_err(|error| format!("{option}: {error}"))?;
	}
	Ok(Some(given))
}

fn key(secret: &str) -> Result<Keypair, Failure> {
	Ok(Keypair::from_uri(&SecretUri::from_str(secret)?)?)
}

/// Reads "12.5" as 12,500,000,000 rao. Nothing is rounded: a tenth decimal is an error.
fn amount(text: &str) -> Result<u64, Failure> {
	let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
	let digits =
		[whole, fraction].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
	if whole.is_empty() || !digits || fraction.len() > DECIMALS {
		return Err(format!("'{text}' is not an amount like 10 or 0.25").into());
	}
	Ok(format!("{whole}{fraction:0<DECIMALS$}").parse()?)
}
