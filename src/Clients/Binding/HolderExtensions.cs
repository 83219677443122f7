using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>Which methods a value has.</summary>
internal static class HolderExtensions
{
    /// <summary>Whether a value is what a row of the tables is called on.</summary>
    public static bool Fits(this Holder holder, ClientReceiver receiver) => receiver switch
    {
        ClientReceiver.Participant => holder == Holder.Participant,
        ClientReceiver.ParticipantOrRoom => holder is Holder.Participant or Holder.Room,
        ClientReceiver.Publication => holder == Holder.Publication,
        ClientReceiver.LocalMedia => holder == Holder.LocalMedia,
        ClientReceiver.Session => holder == Holder.Session,
        ClientReceiver.DataTrack => holder == Holder.DataTrack,
        ClientReceiver.Chat => holder == Holder.Chat,
        _ => false,
    };
}
