// case: Macros that take text, and attributes that hold it.
// policy: GuestPolicy
use livekit::prelude::*;

#[doc = "room.local_participant().set_name(\"x\")"]
#[deprecated(note = "don't call local_participant().set_metadata here")]
pub fn report(room: &Room) {
    println!("room.local_participant().set_name({:?})", room.name());
    assert_ne!(r"lp.set_metadata('a')", r###"it's "## room.local_participant().set_name("b")"###);
    let c = 'r'; let q = '"'; let b = b'"'; let s = "\\";
    println!("{c}{q}{b}{s} // room.local_participant().set_attributes(x)");
}
