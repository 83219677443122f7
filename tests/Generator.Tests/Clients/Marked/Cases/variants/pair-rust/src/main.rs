mod quartet;

use crate::quartet::Quartet;

// The struct's fields are declared in the other module of the crate.
async fn tune(quartet: &Quartet) {
    let _ = quartet.leader().set_name("violin".to_string()).await; //! GG5001
    quartet.score.set_metadata("op. 1".to_string()).await;
    let _ = quartet.room.local_participant().set_metadata("tuned".to_string()).await; //! GG5001
}

fn main() {
    let _ = tune;
}
