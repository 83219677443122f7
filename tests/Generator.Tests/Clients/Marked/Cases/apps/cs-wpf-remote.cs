using System.Threading.Tasks;
using System.Windows;
using LiveKit.Rtc;

namespace Wall;

public partial class WallWindow : Window
{
    private LocalParticipant? _me;
    private readonly Dictionary<string, RemoteTrackPublication> _publications = new();

    public void Attach(Room room)
    {
        _me = room.LocalParticipant;
        room.TrackPublished += (_, args) => Title = args.ToString() ?? "";
    }

    private async void OnHand(object sender, RoutedEventArgs e)
    {
        if (_me != null)
        {
            await _me.SetAttributesAsync(new Dictionary<string, string> { ["hand"] = "1" }); //! GG5001
        }
    }

    private void OnPick(string sid, RemoteTrackPublication publication)
    {
        _publications[sid] = publication;
        publication.SetSubscribed(true); //! GG5004
    }

    private void OnDrop(RemoteTrackPublication publication) => publication.SetSubscribed(false);
}
