//! A node's own keys. They are made when they are first needed, and kept in the store with everything else.

use std::str::FromStr;

use age::secrecy::ExposeSecret;
use nobis_core::sshsig::{Namespace, PublicKey, Signature, assemble, signed_data};
use zeroize::Zeroizing;

use crate::home::Home;
use crate::keys::Signer;
use crate::trouble::{Trouble, told};

/// Names of the settings.
const CALLED: &str = "node-key";
const COURIER: &str = "node-courier";

/// The keys of a node.
pub struct NodeKeys {
    called: iroh::SecretKey,
    courier: age::x25519::Identity,
}

impl NodeKeys {
    /// The keys of this node; makes them where it has none yet.
    ///
    /// # Errors
    /// The disk refuses, or what is kept isn't a key any more.
    pub fn of(home: &mut Home) -> Result<Self, Trouble> {
        Ok(Self { called: called(home)?, courier: courier(home)? })
    }

    /// The key by which other nodes know this one, as it signs acts; none where it has none yet: then nobody can have
    /// said whose node it is.
    ///
    /// # Errors
    /// The store can't be read, or what is kept isn't a key any more.
    pub fn signer(home: &Home) -> Result<Option<Signer>, Trouble> {
        Ok(kept(home)?.map(|key| Signer::of_secret(&Zeroizing::new(key.to_bytes()))))
    }

    /// The key by which other nodes know this one.
    ///
    /// # Panics
    /// Never: it is a key of its own making.
    pub fn public(&self) -> PublicKey {
        public(self.called.public())
    }

    /// The key as the network's library wants it.
    pub fn called(&self) -> &iroh::SecretKey {
        &self.called
    }

    /// Where courier files for this node are encrypted to.
    pub fn recipient(&self) -> String {
        self.courier.to_public().to_string()
    }

    /// What opens them.
    pub fn courier(&self) -> &age::x25519::Identity {
        &self.courier
    }

    /// Signs what the node has of a space.
    pub fn sign(&self, have: &[u8]) -> Option<Signature> {
        let raw = self.called.sign(&signed_data(Namespace::Have, have)).to_bytes();
        let blob = [&11u32.to_be_bytes()[..], b"ssh-ed25519", &64u32.to_be_bytes()[..], &raw].concat();
        assemble(&self.public(), Namespace::Have, &blob).ok()
    }
}

/// A node's key as OpenSSH writes keys.
///
/// # Panics
/// Never: the library's keys are checked points, and ours are the same ones.
pub fn public(key: iroh::EndpointId) -> PublicKey {
    PublicKey::ed25519(*key.as_bytes()).expect("a checked point is a key")
}

/// A node's key as the network's library wants it; none where it is a token's.
pub fn called_by(key: &PublicKey) -> Option<iroh::EndpointId> {
    if key.application().is_some() { None } else { iroh::EndpointId::from_bytes(key.point()).ok() }
}

fn kept(home: &Home) -> Result<Option<iroh::SecretKey>, Trouble> {
    let Some(kept) = home.setting(CALLED)?.map(Zeroizing::new) else { return Ok(None) };
    let bytes: [u8; 32] = kept.as_slice().try_into().map_err(|_| Trouble::new("node-key"))?;
    Ok(Some(iroh::SecretKey::from_bytes(&bytes)))
}

fn called(home: &mut Home) -> Result<iroh::SecretKey, Trouble> {
    if let Some(kept) = kept(home)? {
        return Ok(kept);
    }
    let mut bytes = Zeroizing::new([0; 32]);
    getrandom::fill(bytes.as_mut()).map_err(told)?;
    home.set_setting(CALLED, bytes.as_ref())?;
    Ok(iroh::SecretKey::from_bytes(&bytes))
}

fn courier(home: &mut Home) -> Result<age::x25519::Identity, Trouble> {
    if let Some(kept) = home.setting(COURIER)? {
        let kept = Zeroizing::new(String::from_utf8(kept).map_err(|_| Trouble::new("node-key"))?);
        return age::x25519::Identity::from_str(&kept).map_err(|_| Trouble::new("node-key"));
    }
    let made = age::x25519::Identity::generate();
    home.set_setting(COURIER, made.to_string().expose_secret().as_bytes())?;
    Ok(made)
}
