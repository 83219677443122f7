/* The embeddable widget: LiveKit comes from a script tag, as the global LivekitClient. */
(function () {
  const { Room, RoomEvent } = LivekitClient;
  const params = new URLSearchParams(location.search);
  const pattern = /localParticipant\.setName\("[^"]*"\)/;

  async function start(button) {
    const room = new Room();
    await room.connect(params.get('url'), params.get('token'));
    button.disabled = true;
    room.on(RoomEvent.Disconnected, () => { button.disabled = false; });

    document.getElementById('cam').onclick = () => room.localParticipant.setCameraEnabled(true); //! GG5002
    document.getElementById('nocam').onclick = () => room.localParticipant.setCameraEnabled(false);
    document.getElementById('name').onchange = (event) => {
      if (pattern.test(event.target.value)) return;
      room.localParticipant.setName(event.target.value); //! GG5001
    };
    document.getElementById('ring').onclick = () => {
      const lp = room.localParticipant;
      lp.publishData(new Uint8Array([1]), { reliable: true }); //! GG5003
    };
  }

  document.querySelector('#start').addEventListener('click', (event) => start(event.currentTarget));
})();
