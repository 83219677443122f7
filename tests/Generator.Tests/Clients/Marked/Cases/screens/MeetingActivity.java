package com.example.meeting;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Button;
import android.widget.EditText;
import io.livekit.android.room.Room;
import io.livekit.android.room.participant.LocalParticipant;
import java.util.Map;

public final class MeetingActivity extends Activity {
    private Room room;
    private EditText name;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        room = MeetingApp.get(this).getRoom();
        name = new EditText(this);
        Button rename = new Button(this);
        rename.setText("Rename");
        rename.setOnClickListener(view -> {
            String wanted = name.getText().toString();
            room.getLocalParticipant().updateName(wanted); //! GG5001
        });
        setContentView(rename);
    }

    private void status(String text) {
        LocalParticipant me = room.getLocalParticipant();
        me.updateAttributes(Map.of("status", text)); //! GG5001
        setTitle(me.getName() + '"' + text + '"');
    }

    private void wipe() {
        // room.getLocalParticipant().updateMetadata("");
        getPreferences(MODE_PRIVATE).edit().clear().apply();
        status("gone");
    }
}
