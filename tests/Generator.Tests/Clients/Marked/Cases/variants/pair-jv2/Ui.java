package app.ui;
import app.call.Calls;
class Ui {
    private Calls calls;
    void a() { calls.me().updateName("x"); } //! GG5001
    void b() { Calls.get().me().updateMetadata("x"); } //! GG5001
    void c() { calls.room().getLocalParticipant().setCameraEnabled(true, null); } //! GG5002
}
