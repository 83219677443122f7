namespace GrantGen.Clients.Binding;

/// <summary>What a value of a client's code is, as far as calls are made on it.</summary>
internal enum Holder
{
    None,
    Participant,
    Publication,
    Room,
    LocalMedia,
    Session,
    DataTrack,
    Chat,
}
