// case: A crate of one's own has a local participant.
// policy: GuestPolicy
use crate::meeting::Meeting;

pub async fn rename(meeting: &Meeting, name: String) -> anyhow::Result<()> {
    meeting.local_participant().set_name(name).await?;
    meeting.local_participant().publish_data(vec![1]).await?;
    let lp = meeting.local_participant();
    lp.set_metadata("x".into()).await
}
