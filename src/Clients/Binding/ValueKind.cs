namespace GrantGen.Clients.Binding;

/// <summary>The kind of a value in client code, as a receiver of calls.</summary>
internal enum ValueKind : byte
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
