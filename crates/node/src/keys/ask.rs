//! Asking a person for a passphrase: on the terminal without echo, or through a program.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

use super::KeyError;

/// Asks with the program named in `NOBIS_ASKPASS` (as ssh does with `SSH_ASKPASS`: the question is
/// its argument, the answer its first line), else on the terminal, without echo.
///
/// # Errors
/// When there is no terminal, or the program fails.
pub fn ask_person(question: &str) -> Result<Zeroizing<String>, KeyError> {
    match std::env::var_os("NOBIS_ASKPASS").filter(|p| !p.is_empty()) {
        Some(program) => ask_program(&program, question),
        None => rpassword::prompt_password(question).map(Zeroizing::new).map_err(|_| KeyError::NobodyToAsk),
    }
}

fn ask_program(program: &OsStr, question: &str) -> Result<Zeroizing<String>, KeyError> {
    let output = Command::new(program)
        .arg(question)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|_| KeyError::NobodyToAsk)?;
    let answer = Zeroizing::new(output.stdout);
    let text = std::str::from_utf8(&answer).map_err(|_| KeyError::NobodyToAsk)?;
    match text.lines().next() {
        Some(line) if output.status.success() => Ok(Zeroizing::new(line.to_owned())),
        _ => Err(KeyError::NobodyToAsk),
    }
}
