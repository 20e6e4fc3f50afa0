//! Sealing a release, and verifying one.

use std::fs;
use std::path::{Path, PathBuf};

use nobis_core::acts::{Act, SealedAct};
use nobis_core::check::Checked;
use nobis_core::gates::{self, Scans};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::release::{self, Contents, Files, bundle};
use nobis_core::seal::{Candidate, NoCandidate, seal as seal_candidate};
use nobis_core::sshsig::Namespace;
use nobis_core::trust::Seat;
use nobis_core::view::View;

use super::{Desk, join_ids};
use crate::cli::OutputArg;
use crate::home::Home;
use crate::keys::Signer;
use crate::trouble::{Trouble, file, told};

/// What of an output would be sealed now, by this person.
///
/// # Errors
/// Something stands in the way: `check` says what.
pub fn contents(home: &Home, output: &Id, officer: &Id, now: Moment) -> Result<Contents, Trouble> {
    let state = home.state();
    let view = View::at_release(state, output, now).map_err(told)?;
    let report = gates::report(&view, &mut Scans::default());
    let clearance =
        report.clearance().map_err(|r| Trouble::new("not-clear-yet").with("count", r.blockers().count()))?;
    let candidate = Candidate::of(&view).map_err(|e| match e {
        NoCandidate::Conflict => Trouble::new("edit-conflict-open"),
        NoCandidate::Empty => Trouble::new("nothing-to-seal"),
    })?;
    let sealed = seal_candidate(candidate, clearance).map_err(|_| Trouble::new("text-moved"))?;
    let readings = release::readings(&view);
    let charter = state.charter_text(&view.open.act.charter).ok_or_else(|| Trouble::new("nothing-to-seal"))?.to_owned();
    Ok(Contents {
        published: release::publish(&view, &sealed),
        acts: bundle::acts_text(&release::acts(&view, home.ops(), &readings)).map_err(told)?,
        readings: bundle::readings_text(&readings).map_err(told)?,
        charter,
        sealed_by: officer.clone(),
        trust: home.trust().digest(),
    })
}

/// Seals an output into a folder that isn't there yet.
///
/// # Errors
/// Something stands in the way, the person is no release officer, or the folder can't be written.
pub fn seal(desk: &mut Desk<'_>, output: &OutputArg, to: Option<PathBuf>) -> Result<String, Trouble> {
    let output = desk.output(output)?;
    let officer = desk.person()?;
    let to = to.unwrap_or_else(|| desk.home.dir().join("release"));
    is_officer(&desk.home, &officer)?;
    let signer = desk.home.signer(&officer)?;
    seal_into(&mut desk.home, &signer, &officer, &output, &to)?;
    let path = to.display().to_string();
    let trust = desk.home.dir().join("trust");
    if !trust.is_file() {
        return Ok(desk.texts.get("done-seal-locked", &[("path", path.as_str().into())]));
    }
    let trust = trust.display().to_string();
    Ok(desk.texts.get("done-seal", &[("path", path.as_str().into()), ("trust", trust.as_str().into())]))
}

/// Where a node keeps the releases its pages seal: one folder for each output and version.
pub fn release_folder(home: &Home, output: &Id, version: &Digest) -> PathBuf {
    home.dir().join("releases").join(format!("{output}-{}", version.short()))
}

/// The folder on this node with the very bag that was sealed: where the pages seal, or where the command does.
pub fn sealed_folder(home: &Home, act: &SealedAct) -> Option<PathBuf> {
    let places = [release_folder(home, &act.output, &act.version), home.dir().join("release")];
    let is_it = |place: &PathBuf| fs::read(place.join(bundle::SEAL)).is_ok_and(|text| Digest::of(&text) == act.seal);
    places.into_iter().find(is_it)
}

/// The bag that was sealed, where this node has it.
///
/// # Errors
/// It isn't here, or can't be read.
pub fn sealed_bag(home: &Home, act: &SealedAct) -> Result<Files, Trouble> {
    let folder = sealed_folder(home, act).ok_or_else(|| Trouble::new("no-page"))?;
    nobis_verify::read_bag(&folder).map_err(told)
}

/// Seals an output with a key handed in, into the folder of this node for it.
///
/// # Errors
/// As [`seal`].
pub fn seal_with(home: &mut Home, signer: &Signer, officer: &Id, output: &Id) -> Result<PathBuf, Trouble> {
    is_officer(home, officer)?;
    let version = View::new(home.state(), output, home.now).map_err(told)?.version();
    let to = release_folder(home, output, &version);
    let folder = home.dir().join("releases");
    fs::create_dir_all(&folder).map_err(|e| file(&folder, &e))?;
    seal_into(home, signer, officer, output, &to)?;
    Ok(to)
}

fn is_officer(home: &Home, person: &Id) -> Result<(), Trouble> {
    if home.trust().persons.get(person).is_some_and(|p| p.seats.contains(&Seat::Release)) {
        return Ok(());
    }
    let officers = home.trust().persons.values().filter(|p| p.seats.contains(&Seat::Release)).map(|p| &p.id);
    Err(Trouble::new("not-release-officer").with("officers", join_ids(officers)))
}

fn seal_into(home: &mut Home, signer: &Signer, officer: &Id, output: &Id, to: &Path) -> Result<(), Trouble> {
    // Whoever checks by hand looks the key up in the trust file, and has nothing else.
    if home.trust().holder(signer.public()).is_none() && home.state().holder(signer.public()).is_some() {
        return Err(Trouble::new("seal-key-enrolled").with("person", officer));
    }
    let contents = contents(home, output, officer, home.now)?;
    let text = bundle::seal_text(&contents).map_err(told)?;
    let signature = signer.sign(Namespace::Seal, &text).map_err(told)?.to_armored();
    let files = bundle::files(&contents, &signature).map_err(told)?;
    // What we would hand out is checked as a stranger checks it, before anybody gets to see it.
    let checked = nobis_core::check::check(&files, home.trust(), &[]);
    if let Some(fault) = checked.faults.first() {
        return Err(Trouble::new("seal-fails-check").with("fault", fault));
    }
    write_bag(&files, to)?;
    let version = contents.published.about.version;
    let act = SealedAct { output: output.clone(), version, seal: Digest::of(&text) };
    home.act_with(signer, home.now, Act::Sealed(act), None)?;
    Ok(())
}

/// Writes a bag: first beside its place, then moved there in one step, so that no half release is ever found.
///
/// # Errors
/// Something is at that place, or the disk refuses.
pub fn write_bag(files: &Files, to: &Path) -> Result<(), Trouble> {
    if to.exists() {
        return Err(Trouble::new("release-there").with("path", to.display()));
    }
    let mut name = to.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = to.with_file_name(name);
    if part.exists() {
        fs::remove_dir_all(&part).map_err(|e| file(&part, &e))?;
    }
    for (path, bytes) in files {
        let path = part.join(path);
        let folder = path.parent().unwrap_or(&part);
        fs::create_dir_all(folder).map_err(|e| file(folder, &e))?;
        let write = || {
            let mut out = fs::File::create_new(&path)?;
            std::io::Write::write_all(&mut out, bytes)?;
            out.sync_all()
        };
        write().map_err(|e| file(&path, &e))?;
    }
    fs::rename(&part, to).map_err(|e| file(to, &e))
}

/// Checks a release.
///
/// # Errors
/// It could not be looked at.
pub fn verify(release: &Path, trust: &Path, also: &[PathBuf], now: Moment) -> Result<Checked, Trouble> {
    nobis_verify::verify(release, trust, also, now).map_err(told)
}
