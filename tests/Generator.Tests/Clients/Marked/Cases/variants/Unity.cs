#if UNITY_WEBGL || UNITY_EDITOR
#define X
#endif
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading.Tasks;
using UnityEngine;
using UnityEngine.Android;
using LiveKit;
using LiveKit.Proto;
using RoomOptions = LiveKit.RoomOptions;

namespace Game.Voice
{
    public interface IVoice { LocalParticipant Local { get; } }
    public record Seat(LocalParticipant Occupant, string Label);
    public struct Booth { public Avatar LocalParticipant; }
    public class Avatar { public void SetName(string name) { } public void SetMetadata(string m) { } }

    [RequireComponent(typeof(AudioSource))]
    public sealed class VoiceChat : MonoBehaviour, IVoice
    {
        [SerializeField] private string url;
        private readonly Dictionary<string, Room> _rooms = new();
        private Room room;
        public LocalParticipant Local => room.LocalParticipant;
        private Booth booth;
        private bool MayTalk => room.LocalParticipant.Permissions?.CanPublish ?? false;
        public static VoiceChat Instance { get; private set; }

        private void Awake() => Instance = this;

        private async void Start()
        {
            room = new Room();
            room.ParticipantPermissionsChanged += OnPermissionsChanged;
            room.DataReceived += (data, participant, kind, topic) => room.LocalParticipant.PublishData(data); //! GG5003
            booth.LocalParticipant.SetName("x");
            await Task.Yield();
            if (!Permission.HasUserAuthorizedPermission(Permission.Microphone))
            {
                Permission.RequestUserPermission(Permission.Microphone);
                return;
            }
            StartCoroutine(Publish());
            _rooms["a"].LocalParticipant.SetMetadata("b"); //! GG5001
            if (_rooms.TryGetValue("a", out var other)) other.LocalParticipant.SetMetadata("c"); //! GG5001
        }

        private void OnPermissionsChanged(Participant participant, ParticipantPermission previous)
        {
            room.LocalParticipant.SetName("host");
        }

        private IEnumerator Publish()
        {
            var source = new MicrophoneSource(Microphone.devices[0], gameObject);
            var track = LocalAudioTrack.CreateAudioTrack("mic", source, room);
            var options = new TrackPublishOptions();
            options.Source = TrackSource.SourceMicrophone;
            var publish = room.LocalParticipant.PublishTrack(track, options); //! GG5002
            yield return publish;
            if (MayTalk)
            {
                yield return room.LocalParticipant.PublishTrack(track, options);
            }
            Debug.Log($"can {room.LocalParticipant.Permissions.CanPublish}: room.LocalParticipant.SetName(\"x\")");
            yield return room.LocalParticipant.SetAttributes(new Dictionary<string, string> { ["a"] = "b" }); //! GG5001
            // room.LocalParticipant.SetName("x");
            var text = @"room.LocalParticipant.SetName(""x"")";
            var raw = """
                room.LocalParticipant.SetName("x")
                """;
        }

        public void Take(Seat seat, IVoice voice, object thing, Participant p)
        {
            seat.Occupant.SetName("a"); //! GG5001
            voice.Local.SetName("b"); //! GG5001
            if (thing is LocalParticipant me) me.SetName("c"); //! GG5001
            if (p is LocalParticipant) ((LocalParticipant)p).SetName("d"); //! GG5001
            var lp = thing as LocalParticipant ?? room.LocalParticipant;
            lp.SetName("e"); //! GG5001
            Instance.Local.SetName("f"); //! GG5001
            VoiceChat.Instance.room.LocalParticipant.SetName("g"); //! GG5001
            Action<string> rename = n => room.LocalParticipant.SetName(n); //! GG5001
            transform.SetParent(null); gameObject.name = "x";
            GetComponent<Renderer>().SetPropertyBlock(null);
        }

        private void OnGUI()
        {
            GUI.enabled = MayTalk;
            if (GUILayout.Button("talk") && MayTalk) room.LocalParticipant.SetMicrophoneEnabled(true);
            if (GUILayout.Button("mute")) room.LocalParticipant.SetMicrophoneEnabled(false);
            if (GUILayout.Button("film")) room.LocalParticipant.SetCameraEnabled(true); //! GG5002
        }
    }
}
