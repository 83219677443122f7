// case: A page with a script tag: the library is a global, and there is no import.
// policy: GuestPolicy
(function () {
  'use strict';

  var room = new LivekitClient.Room();
  window.currentRoom = room;

  function rename() {
    var name = document.getElementById('name').value;
    window.currentRoom.localParticipant.{|GG5001:setName|}(name).catch(function (e) {
      console.error('can\'t rename', e);
    });
  }

  document.getElementById('rename').onclick = rename;
})();
